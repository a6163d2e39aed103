package dev.pressline.containers.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Runs in a process of its own, with a framework on the class path. Arguments: a folder of bundles, the bundles that
 * are replaced each round, separated by commas, and the number of rounds. Prints every variant from inside, and what
 * the rounds left behind.
 */
public final class Container {

    private final Framework framework;
    private final List<Bundle> bundles = new ArrayList<>();

    private Container(Framework framework) {
        this.framework = framework;
    }

    /** Starts, prints, and ends the process, whatever threads a framework leaves. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = 0;
        try {
            run(args, out);
        } catch (BundleException | IOException | InterruptedException | RuntimeException | LinkageError e) {
            e.printStackTrace(out);
            status = 1;
        }
        Runtime.getRuntime().halt(status);
    }

    private static void run(String[] args, PrintStream out) throws BundleException, IOException, InterruptedException {
        Path storage = Files.createTempDirectory("osgi");
        FrameworkFactory factory =
                ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow();
        Container container = new Container(factory.newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE,
                storage.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN,
                Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT)));
        container.start(Path.of(args[0]));
        out.println("ACTIVE " + container.active() + " of " + container.bundles.size());
        container.variants().forEach(line -> out.println("VARIANT " + line));
        out.println(container.rounds(List.of(args[1].split(",", -1)), Integer.parseInt(args[2])));
        container.framework.stop();
        container.framework.waitForStop(10_000);
    }

    private void start(Path folder) throws BundleException, IOException {
        framework.start();
        List<Path> jars;
        try (Stream<Path> files = Files.list(folder)) {
            jars = files.sorted().toList();
        }
        for (Path jar : jars) {
            bundles.add(framework.getBundleContext().installBundle(jar.toUri().toString()));
        }
        for (Bundle bundle : bundles) {
            bundle.start();
        }
    }

    private long active() {
        return bundles.stream()
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .count();
    }

    /** What the consumer's bundle says, asked through the registry as any other bundle would ask. */
    private List<String> variants() {
        ServiceReference<?> reference = framework.getBundleContext().getServiceReference(Supplier.class.getName());
        Object service = framework.getBundleContext().getService(reference);
        List<String> lines = new ArrayList<>();
        if (service instanceof Supplier<?> supplier && supplier.get() instanceof List<?> list) {
            list.forEach(line -> lines.add(String.valueOf(line)));
        }
        framework.getBundleContext().ungetService(reference);
        return lines;
    }

    private String rounds(List<String> names, int rounds) throws BundleException, IOException, InterruptedException {
        List<Bundle> ours = bundles.stream()
                .filter(bundle -> names.contains(bundle.getSymbolicName()))
                .toList();
        Leftovers leftovers = new Leftovers();
        for (int i = 0; i < rounds; i++) {
            leftovers.watch(ours);
            for (Bundle bundle : ours) {
                bundle.stop();
            }
            for (Bundle bundle : ours) {
                update(bundle);
            }
            refresh(ours);
            for (Bundle bundle : ours) {
                bundle.start();
            }
            if (variants().isEmpty()) {
                return "ROUND " + i + " says nothing";
            }
        }
        return "ROUNDS " + rounds + " " + leftovers.count();
    }

    private static void update(Bundle bundle) throws BundleException, IOException {
        try (InputStream jar = java.net.URI.create(bundle.getLocation()).toURL().openStream()) {
            bundle.update(jar);
        }
    }

    /** Gives the bundles new loaders, and waits until they have them. */
    private void refresh(List<Bundle> ours) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(ours, event -> countDown(event, done));
        done.await();
    }

    private static void countDown(FrameworkEvent event, CountDownLatch done) {
        if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
            done.countDown();
        }
    }
}
