package org.redress.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a cell is brought into the form in which it is compared, so that only real differences count. */
@FunctionalInterface
interface Folding {

    /** As it is. */
    Folding NONE = cell -> cell;

    /** Case, the style of quotes, spaces and punctuation at the ends do not count: ‘The Act’. is the act. */
    Folding TEXT = Folding::foldText;

    /** Like a text; besides, "34H(i)" is how many decisions print section 34H(1) of the Local Government Act 1974. */
    Folding PROVISION = cell -> foldText(cell).replace("34h(i)", "34h(1)");

    /** Pounds to the penny: 150 is 150.00. */
    Folding MONEY = Folding::foldMoney;

    /** Items in their order. */
    Folding LIST = cell -> join(items(cell));

    /** Items in any order, and each as good as twice. */
    Folding SET = cell -> join(new TreeSet<>(items(cell)));

    Pattern SPACES = Pattern.compile("[\\s\\x1C-\\x1F]+", Pattern.UNICODE_CHARACTER_CLASS);
    Pattern PUNCTUATED_ENDS = Pattern.compile("^['.,;]+|(?<!['.,;])['.,;]+$");

    /** The cell as it is compared; an absent one, which is empty, stays empty. */
    String fold(String cell);

    private static String foldText(String text) {
        String plain = text.replace('’', '\'').replace('‘', '\'');
        String line = SPACES.matcher(plain).replaceAll(" ").strip();
        return PUNCTUATED_ENDS.matcher(line).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String foldMoney(String cell) {
        return cell.isEmpty()
                ? cell
                : new BigDecimal(cell).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static List<String> items(String cell) {
        return Stream.of(cell.split(";", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static String join(Collection<String> items) {
        return String.join("; ", items);
    }
}
