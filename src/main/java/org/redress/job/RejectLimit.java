package org.redress.job;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The share of rejected files above which nothing is published, written as a percentage such as {@code 5%}.
 *
 * @param percent null for no limit
 */
record RejectLimit(@Nullable BigDecimal percent) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?) ?%");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whatever is rejected, the rest is published. */
    static final RejectLimit NONE = new RejectLimit(null);

    RejectLimit {
        if (percent != null && (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0)) {
            throw new IllegalArgumentException(
                    "redress.max-reject-rate must be between 0% and 100%, not " + percent + "%");
        }
    }

    /** Reads a setting, which is empty if there is no limit. */
    static RejectLimit of(String setting) {
        if (setting.isBlank()) {
            return NONE;
        }
        Matcher written = WRITTEN.matcher(setting.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "redress.max-reject-rate must be a percentage such as 5%, not " + setting.strip());
        }
        return new RejectLimit(new BigDecimal(written.group(1)));
    }

    /** Whether {@code rejected} of {@code found} files are more than the limit allows. */
    boolean isExceeded(long rejected, long found) {
        return percent != null
                && BigDecimal.valueOf(rejected).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(found)))
                        > 0;
    }

    @Override
    public String toString() {
        return percent == null ? "" : percent.toPlainString() + "%";
    }
}
