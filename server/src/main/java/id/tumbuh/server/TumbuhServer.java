package id.tumbuh.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole application. */
@SpringBootApplication
public class TumbuhServer {
    public static void main(String[] args) {
        SpringApplication.run(TumbuhServer.class, args);
    }
}
