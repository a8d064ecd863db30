package org.comity.build;

import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.comity.build.BundleDescription.Need;
import org.osgi.framework.Version;

/** Finds in a set of bundles each mandatory need that neither another bundle nor the JDK satisfies, and each name taken twice. */
final class PlatformCheck {
    private final Map<String, Set<Version>> bundles = new HashMap<>();
    private final Map<String, Set<Version>> packages = new HashMap<>();
    private final Set<String> jdkPackages = new HashSet<>();
    private final Collection<BundleDescription> all;

    PlatformCheck(Collection<BundleDescription> all) {
        this.all = all;
        for (BundleDescription bundle : all) {
            bundles.computeIfAbsent(bundle.name(), key -> new TreeSet<>()).add(bundle.version());
            bundle.exports().forEach((name, versions) -> packages.computeIfAbsent(name, key -> new TreeSet<>()).addAll(versions));
        }
        ModuleFinder.ofSystem().findAll().forEach(module -> module.descriptor().exports().stream()
                .filter(export -> !export.isQualified()).forEach(export -> jdkPackages.add(export.source())));
    }

    /** One line per problem, each naming the bundle that suffers; empty when everything fits. */
    List<String> problems() {
        Set<String> problems = new TreeSet<>();
        Map<String, String> origins = new HashMap<>();
        for (BundleDescription bundle : all) {
            String other = origins.putIfAbsent(bundle.name(), bundle.origin());
            if (other != null) {
                problems.add(bundle.name() + " is there twice: " + other + " and " + bundle.origin());
            }
            for (Need need : bundle.needs()) {
                if (!satisfied(need)) {
                    problems.add(bundle.name() + " (" + bundle.origin() + ") needs " + need + "; there is " + offered(need));
                }
            }
        }
        return new ArrayList<>(problems);
    }

    private boolean satisfied(Need need) {
        if (need.kind() == Need.Kind.PACKAGE && jdkPackages.contains(need.name()) && need.accepts(Version.emptyVersion)) {
            return true;
        }
        return candidates(need).stream().anyMatch(need::accepts);
    }

    private String offered(Need need) {
        Set<Version> candidates = candidates(need);
        return candidates.isEmpty() ? "none" : "only " + candidates;
    }

    private Set<Version> candidates(Need need) {
        return (need.kind() == Need.Kind.PACKAGE ? packages : bundles).getOrDefault(need.name(), Set.of());
    }
}
