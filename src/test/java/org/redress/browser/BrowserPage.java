package org.redress.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A page that is open in the browser. */
public final class BrowserPage implements AutoCloseable {

    private static final int PIXELS_OF_A_LONG_PAGE = 16_000;

    private final DevTools tools;

    private BrowserPage(DevTools tools) {
        this.tools = tools;
    }

    static BrowserPage connect(HttpClient http, URI address) {
        BrowserPage page = new BrowserPage(new DevTools(http, address));
        Stream.of("Page.enable", "Network.enable", "Log.enable", "Runtime.enable")
                .forEach(command -> page.tools.send(command));
        return page;
    }

    void show(URI address, Screen screen) throws InterruptedException {
        resize(screen);
        tools.send("Page.navigate", "url", address.toString());
        while (tools.events("Page.loadEventFired").isEmpty()) {
            Thread.sleep(20);
        }
    }

    /** Shows the page on another screen. */
    public void resize(Screen screen) {
        tools.send(
                "Emulation.setDeviceMetricsOverride",
                "width",
                screen.width(),
                "height",
                screen.height(),
                "deviceScaleFactor",
                1,
                "mobile",
                false);
        tools.send(
                "Emulation.setEmulatedMedia",
                "media",
                screen.media(),
                "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", screen.dark() ? "dark" : "light")));
    }

    /** The value of an expression in JavaScript; what has no JSON is null. */
    public JsonNode evaluate(String expression) {
        JsonNode result = tools.send("Runtime.evaluate", "expression", expression, "returnByValue", true);
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + result.path("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    /** By how many pixels the page is wider than the screen. */
    public int overflow() {
        return evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                .asInt();
    }

    /** Everything that the page asked for, itself included. */
    public List<String> requests() {
        return tools.events("Network.requestWillBeSent").stream()
                .map(event -> event.path("request").path("url").asString())
                .toList();
    }

    /** What the console shows: messages, errors of scripts, and what the page's own policy forbade. */
    public List<String> complaints() {
        return Stream.of("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")
                .flatMap(name -> tools.events(name).stream())
                .map(JsonNode::toString)
                .toList();
    }

    /** Moves the pointer onto the middle of the first element that {@code selector} finds. */
    public void hover(String selector) {
        mouse("mouseMoved", selector, "none");
    }

    /** Clicks on the middle of the first element that {@code selector} finds. */
    public void click(String selector) {
        hover(selector);
        mouse("mousePressed", selector, "left");
        mouse("mouseReleased", selector, "left");
    }

    /** The page as PNG, to its end; of an endless page the beginning. */
    public byte[] screenshot() {
        JsonNode size = tools.send("Page.getLayoutMetrics").path("cssContentSize");
        Map<String, Object> clip = Map.of(
                "x", 0,
                "y", 0,
                "width", size.path("width").asInt(),
                "height", Math.min(size.path("height").asInt(), PIXELS_OF_A_LONG_PAGE),
                "scale", 1);
        return decode(
                tools.send("Page.captureScreenshot", "format", "png", "captureBeyondViewport", true, "clip", clip));
    }

    /** The page as PDF on A4 paper; from then on it is shown as on paper. */
    public byte[] print() {
        tools.send("Emulation.setEmulatedMedia", "media", "print");
        return decode(tools.send("Page.printToPDF", "paperWidth", 8.27, "paperHeight", 11.69));
    }

    @Override
    public void close() {
        tools.send("Page.close");
        tools.close();
    }

    private void mouse(String type, String selector, String button) {
        JsonNode middle = evaluate("(() => { const e = document.querySelector(" + quote(selector) + ");"
                + " e.scrollIntoView({block: 'center'}); const b = e.getClientRects()[0];"
                + " return {x: b.x + b.width / 2, y: b.y + b.height / 2}; })()");
        tools.send(
                "Input.dispatchMouseEvent",
                "type",
                type,
                "x",
                middle.path("x").asDouble(),
                "y",
                middle.path("y").asDouble(),
                "button",
                button,
                "clickCount",
                1);
    }

    private static String quote(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static byte[] decode(JsonNode result) {
        return Base64.getDecoder().decode(result.path("data").asString());
    }
}
