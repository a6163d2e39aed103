package dev.pressline.model;

import java.util.Optional;

/** Who is quoted: "Jane Roe", "Chief Executive of Acme". */
public record Speaker(String name, Optional<String> role) {}
