package dev.pressline.cli;

import dev.pressline.model.Finding;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Findings as the JUnit XML that build servers read: a suite a file, a case a target and one for what concerns all.
 * What breaks the build is a case's failure, the rest its output.
 */
final class JUnitReport {

    private static final String ALL = "all targets";

    private final Report report;
    private final StringWriter out = new StringWriter();

    JUnitReport(Report report) {
        this.report = report;
    }

    String text() {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            suites(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no XML can say this", e);
        }
        return out + "\n";
    }

    private void suites(XMLStreamWriter xml) throws XMLStreamException {
        List<String> cases = new ArrayList<>(report.targets());
        cases.add("");
        long failures = cases.stream()
                .filter(target -> report.findings(target).stream().anyMatch(report::fails))
                .count();
        xml.writeStartElement("testsuites");
        xml.writeStartElement("testsuite");
        attribute(xml, "name", "pressline " + report.command() + " " + report.file());
        attribute(xml, "tests", String.valueOf(cases.size()));
        attribute(xml, "failures", String.valueOf(failures));
        attribute(xml, "errors", "0");
        attribute(xml, "skipped", "0");
        attribute(xml, "time", "0");
        for (String target : cases) {
            write(xml, target);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void write(XMLStreamWriter xml, String target) throws XMLStreamException {
        List<Finding> failing =
                report.findings(target).stream().filter(report::fails).toList();
        List<Finding> rest = report.findings(target).stream()
                .filter(finding -> !report.fails(finding))
                .toList();
        xml.writeStartElement("testcase");
        attribute(xml, "classname", "pressline." + report.command());
        attribute(xml, "name", target.isEmpty() ? ALL : target);
        attribute(xml, "time", "0");
        if (!failing.isEmpty()) {
            xml.writeStartElement("failure");
            attribute(xml, "type", failing.get(0).code());
            attribute(xml, "message", failing.get(0).message());
            xml.writeCharacters(clean(lines(failing)));
            xml.writeEndElement();
        }
        if (!rest.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(clean(lines(rest)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        Choices.name(finding.severity()) + " " + finding.code() + ": " + SarifReport.message(finding))
                .collect(Collectors.joining("\n"));
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
    }

    /** XML 1.0 has no control characters, no halves of characters, and no U+FFFE. */
    private static String clean(String text) {
        return text.codePoints()
                .map(c -> isOfXml(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isOfXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
