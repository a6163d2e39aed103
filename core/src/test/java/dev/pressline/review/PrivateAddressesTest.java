package dev.pressline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateAddressesTest {

    private static final PrivateAddresses ADDRESSES =
            new PrivateAddresses(List.of("CMS.acme.example", ""), List.of("dev.acme.example"));

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/n, localhost",
        "http://app.localhost/, localhost",
        "https://10.1.2.3/n, 10.1.2.3",
        "http://192.168.0.9, 192.168.0.9",
        "http://172.16.0.1/, 172.16.0.1",
        "http://127.1.1.1/, 127.1.1.1",
        "http://169.254.1.1/, 169.254.1.1",
        "http://100.64.0.1/, 100.64.0.1",
        "http://[::1]:8080/n, [::1]",
        "http://[fd00::1]/n, [fd00::1]",
        "https://news.acme.local/n, local",
        "https://wiki.corp/n, corp",
        "https://staging.acme.com/n, staging",
        "https://www-stg.acme.com/n, www-stg",
        "https://acme-staging.com/n, acme-staging",
        "https://DEV.acme.com/n, dev",
        "https://preview.acme.co.uk/n, preview",
        "https://ab12.ngrok-free.app/n, ngrok-free.app",
        "https://acme.com/?p=7&preview=true, preview=true",
        "https://acme.com/news/drafts/7, drafts",
        "https://acme.com/wp-admin/post.php?post=7, wp-admin",
        "https://user:pass@localhost/n, localhost",
        "https://acme.com@10.0.0.1/n, 10.0.0.1",
        "https://cms.acme.example/n, cms.acme.example",
        "https://a.cms.acme.example/n, cms.acme.example",
        "file:///home/jo/release.html, file:",
        "http://localhost., localhost",
    })
    void isPrivate(String address, String sign) {
        assertEquals(sign, ADDRESSES.sign(address).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.com/n",
                "https://test.de/n",
                "https://www.test.de/n",
                "https://dev.to/acme",
                "https://stage.com/n",
                "https://dev.acme.example/n",
                "https://172.32.0.1/n",
                "https://8.8.8.8/n",
                "https://999.1.1.1/n",
                "https://localhost.acme.com/n",
                "https://mylocal/n",
                "https://acme.com/preview-of-2027",
                "https://acme.com/match/preview/7",
                "https://acme.com/n?q=preview",
                "https://acme.com/n#preview=true",
                "https://acme.com/backstage/n",
                "https://upstage.acme.com/n",
                "acme.com",
                "",
                "://",
                "http://",
                "http://[",
                "mailto:press@localhost",
                "\uD800://\uDC00",
            })
    void isPublic(String address) {
        assertEquals("", ADDRESSES.sign(address).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "http://a.", "http://a-", "http://1.1.1.1", "http://[:", "http://a/?a&"})
    void longAddressesAreNoTrouble(String start) {
        assertEquals("", ADDRESSES.sign(start + "x.&/-:".repeat(200_000)).orElse(""));
    }
}
