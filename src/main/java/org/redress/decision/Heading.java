package org.redress.decision;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the top of the page prints about a decision. A value is null where the page does not print it.
 *
 * @param reference the Ombudsman's case reference with single spaces: {@code 90 000 001}
 * @param organisation the body complained about, as printed
 * @param category the part of {@code Category} before {@code >}
 * @param subcategory the part of {@code Category} after {@code >}
 * @param outcome the printed {@code Decision}, never inferred from the text
 */
public record Heading(
        String reference,
        String organisation,
        @Nullable String category,
        @Nullable String subcategory,
        @Nullable String outcome,
        @Nullable LocalDate decisionDate) {

    private static final String SITE = "https://www.lgo.org.uk/decisions/";
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE_HYPHENS = Pattern.compile("^-|-$");

    /** The key of the decision. The reference alone is not unique: a joint investigation uses one for two bodies. */
    public String decisionId() {
        String name = organisation.replace("&", " and ");
        return slug(reference) + ":" + slug(APOSTROPHES.matcher(name).replaceAll(""));
    }

    /** The address of the decision on the Ombudsman's site, or null where a part of it is not printed. */
    public @Nullable String url() {
        return category == null || subcategory == null
                ? null
                : SITE + slug(category) + "/" + slug(subcategory) + "/" + slug(reference);
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String hyphenated = NOT_SLUG.matcher(plain).replaceAll("-");
        return EDGE_HYPHENS.matcher(hyphenated).replaceAll("");
    }
}
