package org.redress.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;

/** Lists the commands in the help of {@code redress} by what they are for. */
final class CommandGroups implements IHelpSectionRenderer {

    private static final String OTHERS = "Help";

    private static final Map<String, List<String>> GROUPS = groups();

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("Make a dataset", List.of("extract"));
        groups.put("Look at it", List.of("show", "runs", "verify", "schema"));
        groups.put("Measure and tune", List.of("evaluate"));
        groups.put("Set up", List.of("doctor", "completion"));
        return groups;
    }

    @Override
    public String render(Help help) {
        Map<String, Help> left = new LinkedHashMap<>(help.subcommands());
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, List<String>> group : GROUPS.entrySet()) {
            Map<String, Help> members = new LinkedHashMap<>();
            group.getValue().stream().filter(left::containsKey).forEach(name -> members.put(name, left.remove(name)));
            append(group.getKey(), members, text, help);
        }
        append(OTHERS, left, text, help);
        return text.toString();
    }

    private static void append(String heading, Map<String, Help> members, StringBuilder text, Help help) {
        if (!members.isEmpty()) {
            text.append(System.lineSeparator())
                    .append(heading)
                    .append(':')
                    .append(System.lineSeparator())
                    .append(help.commandList(members));
        }
    }
}
