import BallerCore
import Testing

@Suite struct CSVLineTests {
    @Test(arguments: [
        ["a", "", "b"], ["a,b", "say \"no\"", "line\nend", "\r"], [""], ["Dončić", "7"],
    ])
    func `what is written is read back`(_ values: [String]) {
        let line = CSVLine(CSVLine.text(values))
        #expect(line.fields == values)
        #expect(line.isClosed)
    }

    @Test func `only values that need quotes are quoted`() {
        #expect(CSVLine.text(["a b", "a,b", "\"", "'"]) == #"a b,"a,b","""",'"#)
    }

    @Test func `an unclosed quote is reported`() {
        #expect(!CSVLine("a,\"b").isClosed)
        #expect(CSVLine("a,b\"c").fields == ["a", "b\"c"])
    }

    @Test(arguments: [0, 7, 10, 99, 100, 999, 1000, -1, Int.min])
    func `numbers are written as they are`(_ value: Int) {
        var bytes: [UInt8] = []
        CSVLine.append(value, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == String(value))
    }
}
