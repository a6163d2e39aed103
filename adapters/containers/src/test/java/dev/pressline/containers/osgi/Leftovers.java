package dev.pressline.containers.osgi;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * What stopped bundles leave behind: class loaders that something still holds (a static, a ThreadLocal of the thread
 * that asked, a thread's context), and threads.
 */
final class Leftovers {

    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    private final Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());

    void watch(List<Bundle> bundles) {
        for (Bundle bundle : bundles) {
            loaders.add(new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader()));
        }
    }

    /** {@code loaders=0 threads=0}, after the collector had some chances. */
    String count() throws InterruptedException {
        long held = held();
        for (int i = 0; held > 0 && i < 40; i++) {
            System.gc();
            Thread.sleep(50);
            held = held();
        }
        Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
        now.removeAll(before);
        now.removeIf(thread -> !thread.isAlive() || isTheFrameworks(thread));
        return "loaders=" + held + " of " + loaders.size() + " threads=" + now.size() + " " + now;
    }

    /** Equinox keeps a thread of its own for a while after each refresh. */
    private static boolean isTheFrameworks(Thread thread) {
        return thread.getName().startsWith("Refresh Thread: Equinox Container");
    }

    private long held() {
        return loaders.stream().filter(loader -> loader.get() != null).count();
    }
}
