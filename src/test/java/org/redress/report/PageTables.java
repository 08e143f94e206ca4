package org.redress.report;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What stands in a page, read by a parser that knows nothing of who wrote it; every tag must be closed. */
final class PageTables {

    private final Document page;

    PageTables(String html) {
        String xml = html.replaceFirst("<!DOCTYPE html>", "").replaceAll("(<meta[^>]*)>", "$1/>");
        try {
            page = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    /** The cells of the table of this caption, its headings left out. */
    List<List<String>> rows(String caption) {
        Element table = elements(page.getElementsByTagName("table"))
                .filter(each -> text(first(each, "caption")).equals(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + caption + " among " + texts("caption")));
        return elements(table.getElementsByTagName("tr"))
                .skip(1)
                .map(row -> elements(row.getElementsByTagName("*"))
                        .filter(cell -> cell.getParentNode() == row)
                        .map(PageTables::text)
                        .toList())
                .toList();
    }

    /** The words of every element of this name. */
    List<String> texts(String name) {
        return elements(page.getElementsByTagName(name)).map(PageTables::text).toList();
    }

    private static Element first(Element parent, String name) {
        return (Element) parent.getElementsByTagName(name).item(0);
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}
