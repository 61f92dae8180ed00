import Testing

@testable import BallerSQL

@Suite struct SQLTemplateTests {
    @Test func `literals take the places of the parameters, and of nothing else`() {
        let template = SQLTemplate("SELECT '$a' AS text, \"$b\" -- $c\nFROM t WHERE a = $a AND b = $b OR a < $a")
        let filled = template.filled { ["a": "1", "b": "'x'"][$0] }
        #expect(filled == "SELECT '$a' AS text, \"$b\" \nFROM t WHERE a = 1 AND b = 'x' OR a < 1")
    }

    @Test func `a parameter without a literal leaves nothing to run`() {
        #expect(SQLTemplate("SELECT $a, $b").filled { $0 == "a" ? "1" : nil } == nil)
    }

    @Test func `a statement without parameters stays`() {
        #expect(SQLTemplate("SELECT 1").filled { _ in nil } == "SELECT 1")
    }
}
