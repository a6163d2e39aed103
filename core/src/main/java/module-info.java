/** Reads a page, says what it says, and composes it for networks that it knows by their rows alone. */
module dev.pressline.core {
    requires com.ibm.icu;
    requires org.apache.commons.text;
    requires org.jsoup;
    requires static transitive org.jspecify;

    exports dev.pressline;
    exports dev.pressline.audit;
    exports dev.pressline.compose;
    exports dev.pressline.condense;
    exports dev.pressline.links;
    exports dev.pressline.model;
    exports dev.pressline.network;
    exports dev.pressline.read;
    exports dev.pressline.review;
    exports dev.pressline.text;
    exports dev.pressline.tone;

    uses dev.pressline.network.NetworkProvider;
}
