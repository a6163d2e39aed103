package dev.pressline.evidence;

import dev.pressline.model.Evidence;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How news and promotion are mixed sentence by sentence: one dated event weighs more than its parts apart. */
final class SentenceMix {

    private static final Set<Cue> EVENTS = EnumSet.of(Cue.EVENT_VERB, Cue.EVENT, Cue.SAFETY_NOTICE);
    private static final Set<Cue> DETAILS =
            EnumSet.of(Cue.DATE, Cue.FIGURE, Cue.NAMED_PERSON, Cue.PUBLIC_BODY, Cue.FINDING, Cue.COMPARISON);
    private static final int OPENING_SENTENCES = 3;

    private int sentences;
    private int events;
    private int detailed;
    private int plain;
    private int praise;
    private int openingEvents;
    private int openingDetailed;
    private int richest;

    private SentenceMix() {}

    static SentenceMix of(Message message, Shape shape) {
        SentenceMix mix = new SentenceMix();
        List<Evidence> evidence = message.inBody();
        int next = 0;
        for (int end : shape.sentenceEnds()) {
            Set<Cue> cues = EnumSet.noneOf(Cue.class);
            while (next < evidence.size() && evidence.get(next).span().start() < end) {
                cues.add(Cue.of(evidence.get(next++).cue()).orElseThrow());
            }
            mix.add(cues);
        }
        return mix;
    }

    private void add(Set<Cue> cues) {
        boolean event = cues.stream().anyMatch(EVENTS::contains);
        long details = cues.stream().filter(DETAILS::contains).count();
        boolean promotes = cues.stream().anyMatch(cue -> cue.side() == Evidence.Side.PROMOTION);
        boolean opening = sentences++ < OPENING_SENTENCES;
        events += event ? 1 : 0;
        detailed += event && details > 0 ? 1 : 0;
        plain += (event || details > 0) && !promotes ? 1 : 0;
        praise += !event && details == 0 && promotes ? 1 : 0;
        openingEvents += event && opening ? 1 : 0;
        openingDetailed += event && details > 0 && opening ? 1 : 0;
        richest = (int) Math.max(richest, (event ? 1 : 0) + details);
    }

    Map<String, Double> features() {
        double all = Math.max(1, sentences);
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("event sentences", events / all);
        values.put("detailed event sentences", detailed / all);
        values.put("any detailed event", Math.min(3.0, detailed));
        values.put("plain news sentences", plain / all);
        values.put("praise sentences", praise / all);
        values.put("opening event sentences", (double) openingEvents);
        values.put("opening detailed events", (double) openingDetailed);
        values.put("richest sentence", (double) richest);
        return values;
    }
}
