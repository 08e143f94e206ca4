package org.redress.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.extraction.text.RuleName;

/** Names rules in few words: {@code remedies.rules: payment; program: SumReader}. */
final class RuleLabel {

    private static final String FOLDER = "rules/";

    private RuleLabel() {}

    static String of(List<RuleName> rules) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (RuleName rule : rules) {
            names.computeIfAbsent(rule.file(), file -> new ArrayList<>()).add(rule.name());
        }
        return names.entrySet().stream()
                .map(file -> shorten(file.getKey()) + ": " + String.join(", ", file.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String shorten(String file) {
        return file.startsWith(FOLDER) ? file.substring(FOLDER.length()) : file;
    }
}
