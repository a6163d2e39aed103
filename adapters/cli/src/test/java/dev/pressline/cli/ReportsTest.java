package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reports for builds, held against what SARIF 2.1.0 and the JUnit XML of build servers ask for. */
class ReportsTest {

    private static final Shell SHELL = Shell.anywhere();
    private static final String POST = "Hot.\nThe kiln\uD800 has 987654\u0007 bricks &amp; more <b>.";

    @TempDir
    private Path directory;

    private static JsonNode sarif(String... arguments) throws Exception {
        Shell.Ran ran = SHELL.run(arguments);
        assertEquals("", ran.err());
        return new ObjectMapper().readTree(ran.out());
    }

    private static Element junit(String... arguments) throws Exception {
        String xml = SHELL.run(arguments).out();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private String post() throws Exception {
        Path file = directory.resolve("a post.txt");
        Files.writeString(file, "Hot.\nThe kiln has 987654\u0007 bricks &amp; more.");
        return file.toString();
    }

    /** §3.13.2, 3.14.6, 3.19.2, 3.27.5, 3.27.10, 3.11, 3.30: what a log has to have, and of which kind. */
    private static void assertIsSarif(JsonNode log) {
        assertEquals("2.1.0", log.get("version").asText());
        assertEquals(1, log.get("runs").size());
        JsonNode run = log.at("/runs/0");
        assertEquals("pressline", run.at("/tool/driver/name").asText());
        Set<String> rules = new HashSet<>();
        run.at("/tool/driver/rules")
                .forEach(rule -> assertTrue(rules.add(rule.get("id").asText())));
        run.get("results").forEach(result -> {
            assertTrue(rules.contains(result.get("ruleId").asText()));
            assertTrue(List.of("none", "note", "warning", "error")
                    .contains(result.get("level").asText()));
            assertFalse(result.at("/message/text").asText().isBlank());
            String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri")
                    .asText();
            assertTrue(uri.matches("[A-Za-z0-9/._~%-]+"), uri);
            assertTrue(
                    result.at("/locations/0/physicalLocation/region/startLine").asInt() >= 1);
        });
    }

    @Test
    void aCheckedFileHasItsPlacesByLineAndColumn() throws Exception {
        JsonNode log = sarif("check", post(), "--network", "linkedin", "--source", "kiln.html", "--format", "sarif");
        assertIsSarif(log);
        JsonNode figure = StreamSupport.stream(log.at("/runs/0/results").spliterator(), false)
                .filter(result -> result.get("ruleId").asText().equals("FIGURE_NOT_IN_SOURCE"))
                .findFirst()
                .orElseThrow();
        JsonNode region = figure.at("/locations/0/physicalLocation/region");
        assertEquals(2, region.get("startLine").asInt());
        assertEquals(14, region.get("startColumn").asInt());
        assertEquals(20, region.get("endColumn").asInt());
        assertTrue(figure.at("/locations/0/physicalLocation/artifactLocation/uri")
                .asText()
                .endsWith("/a%20post.txt"));
        assertEquals(
                "linkedin", figure.at("/locations/0/logicalLocations/0/name").asText());
    }

    @Test
    void anAdaptedPageHasItsFindingsToo() throws Exception {
        JsonNode log = sarif("adapt", "kiln.html", "--format", "sarif");
        assertIsSarif(log);
        assertTrue(log.at("/runs/0/results").size() > 0);
    }

    @Test
    void aSuiteCountsItsCasesAndFailures() throws Exception {
        Element suites = junit(
                "adapt",
                "kiln.html",
                "--networks",
                "x,bluesky",
                "--embargo",
                "2026-12-24",
                "--as-of",
                "2026-12-01",
                "--format",
                "junit");
        assertEquals("testsuites", suites.getTagName());
        Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
        NodeList cases = suite.getElementsByTagName("testcase");
        assertEquals("3", suite.getAttribute("tests"));
        assertEquals(3, cases.getLength());
        assertEquals("1", suite.getAttribute("failures"));
        NodeList failures = suite.getElementsByTagName("failure");
        assertEquals(1, failures.getLength());
        assertEquals("NOT_PUBLIC", ((Element) failures.item(0)).getAttribute("type"));
        assertEquals("all targets", ((Element) failures.item(0).getParentNode()).getAttribute("name"));
    }

    /** surefire-test-report-3.0.xsd: names and times, and in a case its failure before what it printed. */
    @Test
    void aCaseHasWhatBuildServersReadInTheirOrder() throws Exception {
        Element suites = junit("check", post(), "--network", "linkedin", "--source", "kiln.html", "--format", "junit");
        Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
        for (String needed : List.of("name", "tests", "errors", "skipped", "failures")) {
            assertFalse(suite.getAttribute(needed).isEmpty(), needed);
        }
        NodeList cases = suite.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element testCase = (Element) cases.item(i);
            assertFalse(testCase.getAttribute("name").isEmpty());
            assertTrue(testCase.getAttribute("time").matches("[0-9]*(\\.[0-9]{0,3})?"));
            StringBuilder order = new StringBuilder();
            for (int child = 0; child < testCase.getChildNodes().getLength(); child++) {
                order.append(testCase.getChildNodes().item(child).getNodeName()).append(' ');
            }
            assertTrue(order.toString().matches("(failure )?(system-out )?"), order::toString);
        }
        assertFalse(((Element) suite.getElementsByTagName("failure").item(0))
                .getAttribute("type")
                .isEmpty());
    }

    @Test
    void whatFailsIsWhatTheCallerSays() throws Exception {
        String[] plain = {"check", post(), "--network", "linkedin", "--format", "junit"};
        String[] strict = {"check", post(), "--network", "linkedin", "--format", "junit", "--fail-on", "warning"};
        assertTrue(junit(plain).getTextContent().contains("MARKUP_LEFT"));
        assertEquals("INVISIBLE_SIGN", failure(plain).getAttribute("type"));
        assertFalse(failure(plain).getTextContent().contains("MARKUP_LEFT"));
        assertTrue(failure(strict).getTextContent().contains("MARKUP_LEFT"));
    }

    private static Element failure(String... arguments) throws Exception {
        return (Element) junit(arguments).getElementsByTagName("failure").item(0);
    }

    @Test
    void noSignOfATextBreaksAReport() throws Exception {
        for (String format : List.of("sarif", "junit")) {
            Report report = new Report(
                    "check",
                    "a\"<\uD800.txt",
                    java.util.Optional.of(POST),
                    List.of("x"),
                    List.of(dev.pressline.model.Finding.builder(dev.pressline.model.FindingCode.CUT_OFF, POST)
                            .target("x")
                            .span(new dev.pressline.text.Span(0, POST.length()))
                            .build()),
                    FailOn.WARNING);
            String text = format.equals("sarif") ? new SarifReport(report).text() : new JUnitReport(report).text();
            if (format.equals("sarif")) {
                assertIsSarif(new ObjectMapper().readTree(text));
            } else {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit"})
    void onlyCommandsWithFindingsReport(String format) {
        assertEquals(2, SHELL.run("read", "kiln.html", "--format", format).status());
        assertEquals(2, SHELL.pipe("", "adapt", "--jsonl", "--format", format).status());
    }
}
