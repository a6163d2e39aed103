package dev.pressline.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hard cases: a cue that a reader sees, and none where a reader sees none ({@code -cue}). A miss that is known: German
 * {@code die neu eröffnete Filiale} passes for an event.
 */
class EvidenceCasesTest {

    private static boolean holds(String language, String cue, String text) {
        String found = Cues.forLanguage(language).orElseThrow().find(text).stream()
                .map(one -> one.cue())
                .collect(Collectors.joining("|", "|", "|"));
        return found.contains("|" + cue + "|");
    }

    private static void check(String language, String cue, String text) {
        boolean absent = cue.startsWith("-");
        String name = absent ? cue.substring(1) : cue;
        assertEquals(!absent, holds(language, name, text), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            event verb | Acme acquires Widgets
            event verb | Acme has acquired Widgets
            event verb | Acme was acquired by Widgets
            event verb | Acme, Inc. (NYSE: ACM) acquired Widgets
            event verb | Acme™ acquired Widgets
            event verb | Acme is opening a plant
            event verb | Acme will soon open a plant
            event verb | Acme to Acquire Widgets
            event verb | Acme agreed to buy Widgets
            event verb | Shares of Acme fell
            event verb | The court approved the plan
            -event verb | The council has not yet approved it
            event verb | Jane Roe joined the board
            event verb | Acme names Jane Roe chief executive
            event verb | Acme settles with regulators
            event verb | The agency fined Acme
            event verb | Acme recalls 4,000 kettles
            event verb | Acme cuts 300 jobs
            event verb | She won the prize
            event verb | The museum closed on Monday
            -event verb | the newly opened plant
            -event verb | recently acquired skills
            -event verb | product recalls of the year
            -event verb | a chance to win
            -event verb | how to buy a house
            -event verb | an open plan
            -event verb | names of the dead
            -event verb | the cuts of meat
            -event verb | a signed copy
            -event verb | reopening hours
            launch verb | Acme launches a kettle
            launch verb | Acme is launching a kettle
            launch verb | Acme has launched a kettle
            -launch verb | the launches of spring
            -launch verb | unlaunched
            figure | 40 engineers
            figure | $5
            figure | €3.2bn
            figure | 65 percent
            figure | 12.5%
            figure | 4,000 kettles and 300 jobs
            figure | 20 new stores
            figure | £17 million
            -figure | 24/7
            -figure | #1
            -figure | 100%
            -figure | 30+ years
            -figure | over 20 years
            -figure | Web3
            -figure | 5-star
            -figure | 360-degree view
            date | June 21
            date | on 3 May
            date | Jan. 5, 2026
            -date | we may 3 of us
            -date | March forth
            named person with role | Jane Roe, chief executive
            named person with role | Jane B. Roe, director of Acme
            named person with role | Professor Jane Roe
            named person with role | Mayor Jane Roe
            -named person with role | New York, a city
            -named person with role | Happy New Year
            finding | A survey of 400 dentists
            finding | according to a study of nurses
            public body | the Federal Trade Commission
            public body | a federal court
            attribution | Roe said
            safety notice | Stop using the kettle
            safety notice | Do not eat the salad
            superlative | the world's leading kettle
            superlative | an industry leader
            superlative | the best kettle
            superlative | second to none
            -superlative | the leading cause of death
            -superlative | best before June
            -superlative | at best
            -superlative | bestowed
            -superlative | best practice
            -superlative | misleading the court
            -superlative | pleading guilty
            self-praise | award-winning
            self-praise | state-of-the-art
            self-praise | cutting edge
            self-praise | a trusted partner
            self-praise | groundbreaking
            -self-praise | Groundbreakingly
            -self-praise | entrusted by
            -self-praise | disunique
            second person | your kettle
            second person | you
            -second person | youth
            -second person | Young
            call to act | Buy now
            call to act | Sign up today
            call to act | Learn more
            call to act | Read more
            call to act | Visit our website
            call to act | Call us
            -call to act | They call it a day
            -call to act | He will visit Leeds
            -call to act | The bread more
            urgency | while supplies last
            urgency | Hurry
            price and offer | at a discount
            price and offer | free shipping
            -price and offer | free cash flow
            -price and offer | gluten-free
            -price and offer | free trade
            -price and offer | carefree
            testimonial | I highly recommend
            vision and mission | our vision
            -vision and mission | a trade mission
            -vision and mission | television
            -vision and mission | permission
            pleasure | We are thrilled
            pleasure | is proud to
            -pleasure | enthralled
            commonplace | in today's fast-paced world
            profit promise | passive income
            """)
    void englishCues(String cue, String text) {
        check("en", cue, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            de | event verb | Acme eröffnete ein Werk
            de | event verb | Das Werk wurde geschlossen
            de | date | am 21. Juni
            de | figure | 12,5 Prozent
            de | call to act | Jetzt bestellen
            de | -call to act | Die jetzt Bestellten
            de | pleasure | Wir freuen uns
            fr | event verb | La société ouvre une usine à Lyon
            fr | event verb | Acme a acquis Widgets
            fr | event verb | L'usine est fermée, car Acme a fermé le site
            fr | event verb | Acme rachètera Widgets
            fr | launch verb | Acme lance une bouilloire
            fr | figure | 40 salariés
            fr | figure | 3 millions d'euros
            fr | date | le 21 juin
            fr | -date | 21 fois
            fr | call to act | Découvrez nos offres
            fr | call to act | N'hésitez pas
            fr | urgency | sans attendre
            fr | self-praise | une équipe passionnée
            fr | second person | vos besoins
            fr | -second person | vosgien
            fr | pleasure | Nous sommes ravis
            fr | vision and mission | notre mission
            fr | -vision and mission | une mission
            fr | -superlative | la première cause de décès
            fr | superlative | leader mondial
            fr | safety notice | Ne pas consommer
            fr | named person with role | Jeanne Roe, directrice générale
            es | event verb | La empresa abrió una planta
            es | event verb | Acme ha adquirido Widgets
            es | event verb | Acme abrirá una planta
            es | event verb | La planta fue cerrada; el grupo la ha cerrado
            es | launch verb | Acme lanza un hervidor
            es | figure | 40 empleados
            es | figure | 3 millones de euros
            es | call to act | ¡Descubre nuestra gama!
            es | call to act | Compre ahora
            es | -call to act | para que él la visite
            es | urgency | últimos días
            es | self-praise | una solución innovadora
            es | -self-praise | reinnovadora
            es | pleasure | Nos complace
            es | price and offer | con descuento
            es | -superlative | la principal causa
            es | superlative | líder mundial
            es | named person with role | Juana Roe, directora general
            es | safety notice | riesgo de incendio
            """)
    void cuesOfOtherLanguages(String language, String cue, String text) {
        check(language, cue, text);
    }
}
