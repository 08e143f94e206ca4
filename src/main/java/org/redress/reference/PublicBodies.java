package org.redress.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.config.ConfigFiles;
import org.redress.decision.OrganisationType;

/** Public bodies of England that are no councils: national parks, transport executives, waste authorities. */
public final class PublicBodies {

    private static final String FILE = "reference/public-bodies.csv";

    private final Map<String, OrganisationType> types;

    private PublicBodies(Map<String, OrganisationType> types) {
        this.types = types;
    }

    /** Reads the table of the configuration. */
    public static PublicBodies read(ConfigFiles config) {
        List<Body> bodies = ReferenceTable.read(
                config, FILE, row -> new Body(CouncilName.parse(row.get("name")).key(), type(row.get("kind"))));
        return new PublicBodies(bodies.stream().collect(Collectors.toUnmodifiableMap(Body::key, Body::type)));
    }

    /** The kind of the body that is called {@code name}, if the table has it. */
    public Optional<OrganisationType> find(String name) {
        return Optional.ofNullable(types.get(CouncilName.parse(name).key()));
    }

    private static OrganisationType type(String kind) {
        return switch (kind) {
            case "national-park-authority" -> OrganisationType.NATIONAL_PARK_AUTHORITY;
            case "transport-authority", "passenger-transport-executive" -> OrganisationType.TRANSPORT_BODY;
            default -> OrganisationType.OTHER;
        };
    }

    private record Body(String key, OrganisationType type) {}
}
