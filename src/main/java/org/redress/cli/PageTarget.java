package org.redress.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be shown, and where a page for the browser goes.
 *
 * @param isHtml whether a page for the browser is wanted
 * @param file the file to write it to; null for standard output
 */
record PageTarget(String wanted, boolean isHtml, @Nullable Path file) {

    /**
     * Tells the file that {@code --html} names from the decision: {@code --html 91-004-217} asks for a page of that
     * decision on standard output, and no file that holds a decision is ever written over.
     *
     * @param html what stands behind {@code --html}; null without it
     * @param others the arguments that are no options
     * @throws UsageException if there is not exactly one thing to show
     */
    static PageTarget of(@Nullable String html, List<String> others) {
        boolean isPage = html != null && isPage(html);
        List<String> wanted = html == null || isPage || (html.equals("-") && !others.isEmpty())
                ? others
                : Stream.concat(Stream.of(html), others.stream()).toList();
        if (wanted.isEmpty()) {
            throw new UsageException("name a file or a decision to show, such as 91-004-217");
        }
        if (wanted.size() > 1 && !wanted.stream().allMatch(PageTarget::isPartOfReference)) {
            throw new UsageException("show takes one file or decision, not " + wanted.size()
                    + (html == null || isPage ? "" : "; the file for --html must end in .html"));
        }
        return new PageTarget(String.join(" ", wanted), html != null, isPage ? Path.of(html) : null);
    }

    private static boolean isPage(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm");
    }

    /** {@code 91 004 217} without quotes is three arguments. */
    private static boolean isPartOfReference(String argument) {
        return argument.matches("\\d{2,3}[A-Za-z]?");
    }
}
