package org.redress.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.redress.config.ConfigFiles;

/** Statutory and other guidance, found by its titles and short names. */
public final class Guidance {

    private static final String FILE = "reference/guidance.csv";

    private final Map<String, GuidanceTitle> byTitle = new HashMap<>();

    private Guidance() {}

    /** Reads the table of the configuration. */
    public static Guidance read(ConfigFiles config) {
        Guidance guidance = new Guidance();
        ReferenceTable.read(config, FILE, guidance::add);
        return guidance;
    }

    /** The guidance with this title or short name, in any case and punctuation. */
    public Optional<GuidanceTitle> find(String title) {
        return Optional.ofNullable(byTitle.get(Names.fold(title)));
    }

    private GuidanceTitle add(CSVRecord row) {
        GuidanceTitle guidance = new GuidanceTitle(row.get("title"), row.get("issuer"));
        List<String> names = new ArrayList<>(ReferenceTable.items(row.get("short_names")));
        names.add(guidance.title());
        names.forEach(name -> byTitle.put(Names.fold(name), guidance));
        return guidance;
    }
}
