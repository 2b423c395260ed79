package org.hone.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The reports in HTML and XML, read back by a parser. */
class MarkupReportsTest {

    private static final Environment ENVIRONMENT = new Environment("0.1.0", "ONNX Runtime", "21", "Linux", "amd64", 2);

    private static Document parse(String text) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document html(String layer) throws Exception {
        return parse(HtmlReport.of(Runs.quantized(layer, 1, false), ENVIRONMENT));
    }

    private static List<String> texts(Document document, String element) {
        return elements(document, element).stream().map(Element::getTextContent).toList();
    }

    @Test
    void tellsTheStoryInHtml() throws Exception {
        Document html = html("conv");
        assertEquals(List.of("parts – Hone"), texts(html, "title"));
        assertEquals(List.of("2 warnings", "Limits", "Accuracy", "Steps", "Recipe", "Environment"), texts(html, "h2"));
        List<String> paragraphs = texts(html, "p");
        assertTrue(paragraphs.contains("1 limit missed"), paragraphs.toString());
        assertTrue(paragraphs.contains("95.45 %"), paragraphs.toString());
        assertTrue(paragraphs.contains("89.1 KiB"), paragraphs.toString());
        assertTrue(paragraphs.contains("was 235 KiB 2.6 × less"), paragraphs.toString());
        assertTrue(paragraphs.contains("folded 14 BatchNormalizations into convolutions"), paragraphs.toString());
        assertTrue(texts(html, "td").contains("96.00 %95.05 – 96.77 %"), texts(html, "td").toString());
    }

    @Test
    void drawsHistogramsAndRangesOfEveryLayer() throws Exception {
        List<String> kinds = elements(html("conv"), "svg").stream().map(svg -> svg.getAttribute("class")).toList();
        assertEquals(14, kinds.stream().filter("histogram"::equals).count());
        assertEquals(14, kinds.stream().filter("range"::equals).count());
        assertEquals(1, kinds.stream().filter("columns"::equals).count());
        assertEquals(2, kinds.stream().filter(kind -> kind.startsWith("gauge")).count(), "what was not measured has no gauge");
        assertEquals(1, kinds.stream().filter("intervals"::equals).count());
    }

    @Test
    void needsNothingFromElsewhere() throws Exception {
        Document html = html("conv");
        assertTrue(elements(html, "script").isEmpty());
        assertTrue(elements(html, "link").isEmpty());
        assertTrue(elements(html, "img").isEmpty());
        String text = HtmlReport.of(Runs.quantized("conv", 1, false), ENVIRONMENT).replace("http://www.w3.org/", "");
        assertFalse(text.contains("http:") || text.contains("https:") || text.contains("url(") || text.contains("@import"));
        assertTrue(text.contains("prefers-color-scheme: dark") && text.contains("@media print"));
    }

    @Test
    void showsHostileNamesAsTheyAreAndNothingElse() throws Exception {
        Document html = html(Runs.HOSTILE);
        assertTrue(elements(html, "script").isEmpty());
        String shown = Runs.HOSTILE.replace('\u0000', '\ufffd').replace('\u202e', '\ufffd');
        assertTrue(texts(html, "th").contains(shown), texts(html, "th").toString());
        assertEquals(texts(html("conv"), "th").size(), texts(html, "th").size());
        parse(JUnitReport.of(Runs.quantized(Runs.HOSTILE, 1, false)));
    }

    @Test
    void saysInHtmlWhatIsNotKnown() throws Exception {
        Document html = parse(HtmlReport.of(Runs.bare(), ENVIRONMENT));
        assertEquals(List.of("Recipe", "Environment"), texts(html, "h2"));
        assertTrue(texts(html, "p").contains("the recipe has no evaluation data"));
        assertTrue(texts(html, "p").contains("no limits set"));
    }

    @Test
    void makesTestCasesOfLimits() throws Exception {
        Document xml = parse(JUnitReport.of(Runs.quantized("conv", 1, false)));
        Element suite = elements(xml, "testsuite").getFirst();
        assertEquals("3", suite.getAttribute("tests"));
        assertEquals("1", suite.getAttribute("failures"));
        assertEquals("1", suite.getAttribute("skipped"));
        List<Element> cases = elements(xml, "testcase");
        assertEquals(List.of("accuracy-drop", "size", "latency"), cases.stream().map(c -> c.getAttribute("name")).toList());
        assertEquals(0, cases.get(0).getElementsByTagName("*").getLength());
        assertEquals("size is 91,204 bytes: at most 70,000 bytes are allowed",
                ((Element) cases.get(1).getElementsByTagName("failure").item(0)).getAttribute("message"));
        assertEquals(1, cases.get(2).getElementsByTagName("skipped").getLength());
    }
}
