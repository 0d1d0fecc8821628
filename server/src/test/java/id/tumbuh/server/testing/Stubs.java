package id.tumbuh.server.testing;

import id.tumbuh.server.people.Children;
import id.tumbuh.server.sync.Seals;
import id.tumbuh.server.sync.Subjects;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.Ordered;

/** Stands in for the ports of modules that are not there; where a module answers a port, its answer is taken. */
final class Stubs implements BeanDefinitionRegistryPostProcessor, Ordered {
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        ConfigurableListableBeanFactory beans = (ConfigurableListableBeanFactory) registry;
        add(registry, beans, Subjects.class, () -> persons -> Map.of());
        add(registry, beans, Seals.class, () -> persons -> new Plain());
        add(registry, beans, Children.class, () -> persons -> Map.of());
    }

    private static <T> void add(
            BeanDefinitionRegistry registry, ConfigurableListableBeanFactory beans, Class<T> port, Supplier<T> stub) {
        if (beans.getBeanNamesForType(port, true, false).length == 0) {
            RootBeanDefinition definition = new RootBeanDefinition(port);
            definition.setInstanceSupplier(stub);
            registry.registerBeanDefinition("stub" + port.getSimpleName(), definition);
        }
    }

    private record Plain() implements Seals.Ring {
        @Override
        public byte @Nullable [] seal(UUID person, byte[] plain) {
            return plain.clone();
        }

        @Override
        public byte @Nullable [] open(UUID person, byte[] sealed) {
            return sealed.clone();
        }
    }
}
