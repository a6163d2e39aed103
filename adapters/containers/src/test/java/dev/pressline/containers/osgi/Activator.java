package dev.pressline.containers.osgi;

import dev.pressline.containers.consumer.Variants;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers the variants as a service of a type that everybody knows. */
public final class Activator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        Supplier<List<String>> variants = Variants::lines;
        context.registerService(Supplier.class, variants, null);
    }

    /** The framework takes the service back. */
    @Override
    public void stop(BundleContext context) {}
}
