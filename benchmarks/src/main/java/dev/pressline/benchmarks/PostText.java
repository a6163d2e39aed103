package dev.pressline.benchmarks;

/** Posts of the kinds that networks see, all made up here. */
public enum PostText {
    ASCII(
            "Acme Corp. reported third-quarter results today: revenue rose 12 percent to $1.2 billion, and the board raised"
                    + " its outlook for the full year. Read the full release at https://www.example.com/press/2026/q3-results?utm=x"
                    + " #earnings #acme with thanks to @acme_ir and all who made this quarter work."),
    PLAIN(
            "Acme Corp. reported third-quarter results today. Revenue rose 12 percent to a record 1.2 billion dollars, and"
                    + " the board raised its outlook for the full year. The company expects demand to stay strong in all of its"
                    + " markets, and will hire 300 people in 2027."),
    EMOJI(
            "🚀 Big news 🎉 👩‍🔬 our lab 🧪 won 🏆 https://example.com/win 👨‍👩‍👧‍👦 thank you all ❤️ #science 🇩🇪🇫🇷 @acme ⚗️"),
    CJK("新製品を発表しました。本日より全国の店舗で販売を開始します。詳細はこちら https://example.co.jp/news/2026 をご覧ください。"
            + "お客様の声をもとに、使いやすさと安全性をさらに高めました。 #新製品 #発表 @acme_jp 今後ともよろしくお願いいたします。"),
    LONG(mixed());

    private final String text;

    PostText(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** 5,000 chars of all of them. */
    private static String mixed() {
        StringBuilder mixed = new StringBuilder();
        while (mixed.length() < 5_000) {
            mixed.append(ASCII.text)
                    .append('\n')
                    .append(EMOJI.text)
                    .append('\n')
                    .append(CJK.text)
                    .append('\n');
        }
        mixed.setLength(5_000);
        return mixed.toString();
    }
}
