package org.redress.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How the report says numbers, sums, shares and times. */
final class Words {

    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Words() {}

    /** Such as {@code 1,234}. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Such as {@code 1 file} or {@code 2 files}. */
    static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** As a sentence says it: {@code three}, {@code 12}. */
    static String small(int number) {
        return number < SMALL.size() ? SMALL.get(number) : count(number);
    }

    /** Such as {@code +1,234}, {@code −5}, {@code ±0}. */
    static String change(long difference) {
        return sign(Long.signum(difference)) + count(Math.abs(difference));
    }

    /** Such as {@code £1,234.50}; whole pounds without pence. */
    static String pounds(BigDecimal pounds) {
        return isWhole(pounds) ? wholePounds(pounds) : exactPounds(pounds);
    }

    /** As a sentence says it: without pence from a thousand pounds on. */
    static String roundPounds(BigDecimal pounds) {
        return pounds.compareTo(THOUSAND) < 0 ? pounds(pounds) : wholePounds(pounds);
    }

    /** As a headline says it: {@code £950}, {@code £12,345}, {@code £22.9m}. */
    static String headlinePounds(BigDecimal pounds) {
        return pounds.compareTo(MILLION) < 0
                ? roundPounds(pounds)
                : "£" + String.format(Locale.ROOT, "%,.1f", pounds.divide(MILLION)) + "m";
    }

    /** Such as {@code £1,234.00}. */
    static String exactPounds(BigDecimal pounds) {
        return String.format(Locale.ROOT, "£%,.2f", pounds);
    }

    static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** As short as a chart needs it: {@code £950}, {@code £1.2k}, {@code £35k}, {@code £1.2m}. */
    static String shortPounds(BigDecimal pounds) {
        if (pounds.compareTo(THOUSAND) < 0) {
            return wholePounds(pounds);
        }
        return pounds.compareTo(MILLION) < 0
                ? "£" + twoDigits(pounds.divide(THOUSAND), pounds.compareTo(TEN_THOUSAND) < 0) + "k"
                : "£" + twoDigits(pounds.divide(MILLION), pounds.compareTo(MILLION.multiply(BigDecimal.TEN)) < 0) + "m";
    }

    /** The share in whole per cent, such as {@code 61%}. */
    static String share(long part, long whole) {
        return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** The share in whole per cent; only nothing is {@code 0%} and only everything {@code 100%}. */
    static String share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0 || part.signum() == 0) {
            return "0%";
        }
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP);
        if (percent.signum() == 0) {
            return "<1%";
        }
        return percent.compareTo(HUNDRED) == 0 && part.compareTo(whole) < 0 ? ">99%" : percent + "%";
    }

    /** The share to a tenth of a per cent, such as {@code 97.3%}; only everything is {@code 100.0%}. */
    static String exactShare(long part, long whole) {
        return whole == 0 ? "–" : tenths(part, whole) + "%";
    }

    /** The difference of two shares in points of a per cent, such as {@code +0.4} or {@code ±0.0}. */
    static String shareChange(long part, long whole, long partBefore, long wholeBefore) {
        if (whole == 0 || wholeBefore == 0) {
            return "–";
        }
        BigDecimal difference = tenths(part, whole).subtract(tenths(partBefore, wholeBefore));
        return sign(difference.signum()) + difference.abs();
    }

    /** Per cent to a tenth, rounded away from both ends: a column with one empty cell is not full. */
    static BigDecimal tenths(long part, long whole) {
        BigDecimal percent =
                BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        BigDecimal least = new BigDecimal("0.1");
        if (part > 0 && percent.signum() == 0) {
            return least;
        }
        return part < whole && percent.compareTo(HUNDRED) == 0
                ? HUNDRED.subtract(least).setScale(1)
                : percent;
    }

    /** Such as {@code 3 May 2024}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code 3 May 2024 at 02:30 UTC}. */
    static String time(Instant time) {
        return TIME.format(time);
    }

    /** Such as {@code 0.4 seconds}, {@code 75 seconds}, {@code 12 minutes} or {@code 3.5 hours}. */
    static String duration(BigDecimal seconds) {
        double value = seconds.doubleValue();
        if (value < 10) {
            return String.format(Locale.ROOT, "%.1f seconds", value);
        }
        if (value < 120) {
            return String.format(Locale.ROOT, "%.0f seconds", value);
        }
        return value < 7200
                ? String.format(Locale.ROOT, "%.0f minutes", value / 60)
                : String.format(Locale.ROOT, "%.1f hours", value / 3600);
    }

    /** With a capital at the beginning. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The words cut to so many characters, with a sign that something is missing. */
    static String shorten(String words, int characters) {
        return words.codePointCount(0, words.length()) <= characters
                ? words
                : words.substring(0, words.offsetByCodePoints(0, characters - 1)) + "…";
    }

    private static String wholePounds(BigDecimal pounds) {
        return String.format(Locale.ROOT, "£%,.0f", pounds);
    }

    private static String twoDigits(BigDecimal number, boolean decimal) {
        return String.format(Locale.ROOT, decimal ? "%,.1f" : "%,.0f", number);
    }

    private static String sign(int signum) {
        return signum == 0 ? "±" : signum > 0 ? "+" : "−";
    }
}
