import BallerCore
import Testing

@Suite struct PercentEncodingTests {
    @Test(arguments: [
        ("Jokić", "Joki%C4%87"), ("a b+c", "a%20b%2Bc"), ("-._~09azAZ", "-._~09azAZ"), ("\n/", "%0A%2F"), ("", ""),
    ])
    func `text goes into an address and comes back`(text: String, encoded: String) {
        #expect(text.percentEncoded == encoded)
        #expect(encoded.percentDecoded == text)
    }

    @Test(arguments: ["%", "%4", "%zz", "%+1", "%C4", "%FF%FE"])
    func `broken encoding is refused`(text: String) { #expect(text.percentDecoded == nil) }

    @Test func `bytes are two digits each`() {
        #expect([0, 9, 171, 255].hexadecimal == "0009abff")
        #expect(UInt8(ascii: "f").hexadecimalValue == 15 && UInt8(ascii: "g").hexadecimalValue == nil)
    }
}
