import BallerCore
import Testing

@Suite struct `Text as it is shown` {
    @Test(arguments: [
        ("Luka Dončić", "Luka Dončić"), ("8–3", "8–3"), ("حسن", "حسن"), ("\u{200D}", "\u{200D}"), ("", ""),
        ("two\nlines", "two\\nlines"), ("a\r\tb", "a\\r\\tb"), ("\u{1B}[2Jgone", "\\u{1B}[2Jgone"),
        ("abc\u{202E}fdp.exe", "abc\\u{202E}fdp.exe"), ("\u{85}\u{9B}31m", "\\u{85}\\u{9B}31m"),
        ("\u{2028}\u{2066}\u{FEFF}\u{200B}", "\\u{2028}\\u{2066}\\u{FEFF}\\u{200B}"), ("\u{0}", "\\u{0}"),
        ("x\u{E0041}", "x\\u{E0041}"),
    ])
    func `characters that end lines, move cursors, reverse text or hide are shown as codes`(
        _ text: String,
        _ shown: String
    ) {
        #expect(text.shown == shown)
    }

    @Test func `lines of our own stay lines, and JSON stays JSON`() {
        #expect("a\nb\u{1B}c\n".shownLines == "a\nb\\u{1B}c\n")
        let json = "{\n  \"a\": \"x\u{202E}\u{E0041}y\"\n}"
        #expect(HiddenScalars.jsonEscaped(json) == "{\n  \"a\": \"x\\u202e\\udb40\\udc41y\"\n}")
    }
}
