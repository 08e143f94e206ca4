package org.redress.extraction.perturbation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.decision.OrganisationType;

/** What stands in a slot of a template: how it is printed and what it means. */
sealed interface Filling {

    /** The words in the text; of a day as it is printed unless the template says otherwise. */
    String printed();

    /** One person or several: {@code Miss B}, {@code Mr and Mrs X}, {@code Y}. */
    record People(String printed) implements Filling {

        private static final Pattern COUPLE = Pattern.compile("(\\w+) (?:and|&) (\\w+) (\\S+)");

        List<String> names() {
            Matcher couple = COUPLE.matcher(printed);
            return couple.matches() && couple.group(1).length() > 1
                    ? List.of(couple.group(1) + " " + couple.group(3), couple.group(2) + " " + couple.group(3))
                    : Arrays.asList(printed.split(" and ", -1));
        }
    }

    /** A sum of money: {@code £1,250.50}. */
    record Sum(String printed) implements Filling {

        static Sum of(BigDecimal pounds) {
            boolean whole = pounds.stripTrailingZeros().scale() <= 0;
            return new Sum(String.format(Locale.ROOT, whole ? "£%,.0f" : "£%,.2f", pounds));
        }

        BigDecimal pounds() {
            return new BigDecimal(printed.replaceAll("[£,]", "")).setScale(2);
        }
    }

    /** A day, which pieces of the template print in whole or in part. */
    record Day(LocalDate date) implements Filling {

        @Override
        public String printed() {
            return DayFormat.print(date, "d MMMM yyyy");
        }
    }

    /**
     * A period in which something must be done.
     *
     * @param code what the dataset shows for it
     */
    record Term(String printed, String code) implements Filling {}

    /** How often a sum is paid: {@code twelve}. */
    record Count(String printed, int number) implements Filling {}

    /**
     * An Act or instrument.
     *
     * @param address its path on legislation.gov.uk
     */
    record Law(String printed, int year, String address) implements Filling {}

    /** A section's number: {@code 17(3)}. */
    record SectionNumber(String printed) implements Filling {

        /** Addresses go down to sub-sections: {@code 17/3} for 17(3)(a). */
        String path() {
            return printed.replaceFirst("^(\\w+)(?:\\((\\w+)\\).*)?$", "$1/$2").replaceFirst("/$", "");
        }
    }

    /** The council complained about. */
    record Body(String printed, OrganisationType type, String gssCode) implements Filling {}
}
