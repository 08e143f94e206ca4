package org.redress.browser;

/**
 * What a page is shown on.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param dark whether the reader prefers a dark page
 * @param media {@code screen} or {@code print}
 */
public record Screen(int width, int height, boolean dark, String media) {

    public static final Screen DESKTOP = new Screen(1280, 900, false, "screen");
    public static final Screen PHONE = new Screen(360, 740, false, "screen");

    public Screen inTheDark() {
        return new Screen(width, height, true, media);
    }

    /** As the printer lays it out. */
    public Screen onPaper() {
        return new Screen(width, height, dark, "print");
    }
}
