package org.redress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.browser.Browser;
import org.redress.browser.BrowserPage;
import org.redress.browser.Screen;
import org.redress.decision.Decision;

/** The report as a reader sees it: with nothing in it, with one decision, with few in quarters and with many in years. */
class ReportInBrowserTests {

    private static final Map<String, Integer> DECISIONS = new TreeMap<>(Map.of("none", 0, "one", 1, "many", 3000));
    private static final Screen TABLET = new Screen(900, 700, false, "screen");
    private static final int DAYS_OF_NINE_YEARS = 3200;
    private static final int DAYS_OF_THREE_YEARS = 1090;

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void publishAndStartBrowser() throws Exception {
        browser = Browser.start();
        for (var each : DECISIONS.entrySet()) {
            publish(each.getKey(), decisions(DAYS_OF_NINE_YEARS).make(each.getValue()));
        }
        publish("quarters", decisions(DAYS_OF_THREE_YEARS).make(200));
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Path> reports() {
        return Stream.of("none", "one", "many", "quarters").map(ReportInBrowserTests::report);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void asksForNothingButItselfAndComplainsOfNothing(Path report) throws Exception {
        try (BrowserPage page = browser.open(report, Screen.DESKTOP)) {
            page.resize(Screen.PHONE);
            assertThat(page.requests())
                    .containsExactly(report.toRealPath().toUri().toString());
            assertThat(page.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void fitsOnEveryScreenAndOnPaper(Path report) throws Exception {
        try (BrowserPage page = browser.open(report, Screen.DESKTOP)) {
            for (Screen screen : List.of(Screen.DESKTOP, TABLET, Screen.PHONE, Screen.DESKTOP.onPaper())) {
                page.resize(screen);
                assertThat(page.overflow()).as(screen.toString()).isZero();
                assertThat(overlappingLabels(page)).as("labels on " + screen).isEmpty();
            }
            assertThat(page.print()).startsWith('%', 'P', 'D', 'F');
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void saysInWordsWhatEveryChartShows(Path report) throws Exception {
        try (BrowserPage page = browser.open(report, Screen.DESKTOP)) {
            assertThat(page.evaluate("[...document.querySelectorAll('svg:not([aria-hidden])')].filter(svg =>"
                            + " !document.getElementById(svg.getAttribute('aria-labelledby'))?.textContent"
                            + " || !document.getElementById(svg.getAttribute('aria-describedby'))?.textContent"
                            + " || !svg.closest('.part, section').querySelector('table')).map(svg => svg.outerHTML)"))
                    .isEmpty();
            assertThat(page.evaluate("[...document.querySelectorAll('table')].filter(table => !table.caption"
                                    + " || !table.querySelector('th[scope=col]')).length")
                            .asInt())
                    .isZero();
            assertThat(page.evaluate("[...document.querySelectorAll('nav a')].filter(a =>"
                                    + " !document.querySelector(a.getAttribute('href'))).length")
                            .asInt())
                    .isZero();
            assertThat(page.evaluate("new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"
                                    + " - document.querySelectorAll('[id]').length")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void canBeReadByDayByNightAndOnPaper() throws Exception {
        try (BrowserPage page = browser.open(report("many"), Screen.DESKTOP)) {
            for (Screen screen : List.of(
                    Screen.DESKTOP,
                    Screen.DESKTOP.inTheDark(),
                    Screen.DESKTOP.inTheDark().onPaper())) {
                page.resize(screen);
                for (String selector : List.of("p.message", "p.note", "td", "thead th", "tfoot td", "a", "dt")) {
                    assertThat(contrast(page, selector, "color"))
                            .as(selector + " on " + screen)
                            .isGreaterThan(4.5);
                }
                assertThat(contrast(page, "svg text.value", "fill"))
                        .as("values on " + screen)
                        .isGreaterThan(4.5);
                assertThat(contrast(page, "rect.s0", "fill"))
                        .as("bars on " + screen)
                        .isGreaterThan(3);
            }
        }
    }

    @Test
    void isDarkInTheDarkAndWhiteOnPaper() throws Exception {
        String background = "getComputedStyle(document.body).backgroundColor";
        try (BrowserPage page = browser.open(report("many"), Screen.DESKTOP.inTheDark())) {
            assertThat(page.evaluate(background).asString()).isEqualTo("rgb(20, 24, 29)");
            page.resize(Screen.DESKTOP.inTheDark().onPaper());
            assertThat(page.evaluate(background).asString()).isEqualTo("rgb(255, 255, 255)");
        }
    }

    @Test
    void staysSmallHoweverManyDecisionsThereAre() throws IOException {
        assertThat(Files.size(report("many"))).isLessThan(150_000);
    }

    /** Labels of one chart that touch each other. */
    private static String overlappingLabels(BrowserPage page) {
        return page.evaluate("[...document.querySelectorAll('svg')].flatMap(svg => {"
                        + " const boxes = [...svg.querySelectorAll('text')].filter(t => t.textContent"
                        + " && getComputedStyle(t).display !== 'none')"
                        + " .map(t => [t.textContent, t.getBoundingClientRect()]);"
                        + " return boxes.flatMap(([a, x], i) => boxes.slice(i + 1).filter(([b, y]) =>"
                        + " x.left < y.right && y.left < x.right && x.top + 3 < y.bottom && y.top + 3 < x.bottom)"
                        + " .map(([b, y]) => a + ' | ' + b)); }).join('; ')")
                .asString();
    }

    /** The contrast of an element with what is behind it, as the Web Content Accessibility Guidelines reckon it. */
    private static double contrast(BrowserPage page, String selector, String property) {
        return page.evaluate("(() => { const lum = css => { const [r, g, b] = css.match(/[0-9.]+/g).map(Number)"
                        + ".map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);"
                        + " return 0.2126 * r + 0.7152 * g + 0.0722 * b; };"
                        + " const e = document.querySelector('" + selector + "');"
                        + " let back = e; while (getComputedStyle(back).backgroundColor === 'rgba(0, 0, 0, 0)')"
                        + " back = back.parentElement;"
                        + " const [a, b] = [lum(getComputedStyle(e)." + property
                        + "), lum(getComputedStyle(back).backgroundColor)];"
                        + " return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05); })()")
                .asDouble();
    }

    private static RandomDecisions decisions(int days) {
        return new RandomDecisions(7, LocalDate.of(2016, 1, 4), days);
    }

    private static void publish(String name, List<Decision> decisions) throws IOException {
        Files.copy(
                RandomSnapshot.publish(folder.resolve("output-" + name), decisions)
                        .resolve("report.html"),
                report(name));
    }

    private static Path report(String name) {
        return folder.resolve(name + ".html");
    }
}
