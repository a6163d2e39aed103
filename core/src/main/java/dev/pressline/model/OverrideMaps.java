package dev.pressline.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Overrides as a plain map, there and back, as the command's contract has it. */
final class OverrideMaps {

    private OverrideMaps() {}

    static Map<String, Object> map(Overrides overrides) {
        Map<String, Object> map = new LinkedHashMap<>();
        overrides.text().ifPresent(value -> map.put("text", value));
        put("texts", overrides.texts(), map);
        overrides.prefix().ifPresent(value -> map.put("prefix", value));
        overrides.suffix().ifPresent(value -> map.put("suffix", value));
        overrides.callToAction().ifPresent(value -> map.put("callToAction", value));
        put("mentions", mentions(overrides), map);
        put("preferredTags", overrides.preferredTags(), map);
        put("bannedTags", overrides.bannedTags(), map);
        put("mustCarry", overrides.mustCarry().stream().map(MustCarry::toPlain).toList(), map);
        overrides.sourceHash().ifPresent(value -> map.put("sourceHash", value));
        map.putAll(overrides.extra());
        return map;
    }

    private static void put(String name, Map<String, ?> value, Map<String, Object> map) {
        if (!value.isEmpty()) {
            map.put(name, value);
        }
    }

    private static void put(String name, List<?> value, Map<String, Object> map) {
        if (!value.isEmpty()) {
            map.put(name, value);
        }
    }

    private static Map<String, Object> mentions(Overrides overrides) {
        Map<String, Object> names = new LinkedHashMap<>();
        overrides.mentions().forEach((name, accounts) -> {
            Map<String, Object> byNetwork = new LinkedHashMap<>();
            accounts.forEach((network, account) -> byNetwork.put(network, account(account)));
            names.put(name, byNetwork);
        });
        return names;
    }

    /** The handle alone where it is all that is known. */
    private static Object account(Account account) {
        return account.id()
                .<Object>map(id -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("handle", account.handle());
                    map.put("id", id);
                    return map;
                })
                .orElse(account.handle());
    }

    static Overrides overrides(Fields map) {
        Overrides.Builder builder = Overrides.builder()
                .preferredTags(map.texts("preferredTags"))
                .bannedTags(map.texts("bannedTags"))
                .mustCarry(MustCarry.from(map, "mustCarry"));
        map.optionalText("text").ifPresent(builder::text);
        map.textMap("texts").forEach(builder::text);
        map.optionalText("prefix").ifPresent(builder::prefix);
        map.optionalText("suffix").ifPresent(builder::suffix);
        map.optionalText("callToAction").ifPresent(builder::callToAction);
        map.optionalText("sourceHash").ifPresent(builder::sourceHash);
        map.object("mentions")
                .ifPresent(names -> names.names()
                        .forEach(name -> names.object(name)
                                .ifPresent(accounts -> accounts.names()
                                        .forEach(network ->
                                                builder.mention(name, network, account(accounts, network))))));
        return builder.extra(map.extra()).build();
    }

    private static Account account(Fields accounts, String network) {
        return accounts.textOrObject(
                network, Account::of, account -> new Account(account.text("handle"), account.optionalText("id")));
    }
}
