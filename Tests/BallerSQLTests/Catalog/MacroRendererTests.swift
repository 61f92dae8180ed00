import Testing

@testable import BallerSQL

struct MacroRendererTests {
    private func renderer() throws -> MacroRenderer {
        let half = try Macro(
            file: "macros/half.sql",
            name: "half",
            text: """
                -- about: Half.
                -- parameters: value
                -- duckdb:
                ({value} // 2)
                -- spark:
                ({value} DIV 2)
                """
        )
        let ratio = try Macro(
            file: "macros/ratio.sql",
            name: "ratio",
            text: "-- about: Ratio.\n-- parameters: value, by\n-- any:\ncase_of({by}, @half({value}))"
        )
        let each = try Macro(
            file: "macros/each.sql",
            name: "each",
            text: "-- about: Each.\n-- parameters: piece\n-- each it:\nwins\nlosses\n"
        )
        return MacroRenderer(macros: ["half": half, "ratio": ratio, "each": each])
    }

    @Test(arguments: [
        ("SELECT @half(a) FROM t", "SELECT (a // 2) FROM t"),
        ("@half(t.a)", "(t.a // 2)"),
        ("@half(a + 1)", "((a + 1) // 2)"),
        ("@half(f(a, ')', (b)))", "((f(a, ')', (b))) // 2)"),
        ("@half('a, b')", "('a, b' // 2)"),
        ("@half(@half(a))", "(((a // 2)) // 2)"),
        ("@ratio(a, by)", "case_of(by, (a // 2))"),
        ("SELECT @each(t.it)", "SELECT t.wins,\nt.losses"),
        ("@each(sum(it) AS it)", "sum(wins) AS wins,\nsum(losses) AS losses"),
        (
            "@each({'stat': 'it', 'of it': t.it})",
            "{'stat': 'wins', 'of it': t.wins},\n{'stat': 'losses', 'of it': t.losses}"
        ),
        ("@each(sum(t.it) AS their_it)", "sum(t.wins) AS their_wins,\nsum(t.losses) AS their_losses"),
        ("greatest(@each(@half(it)))", "greatest((wins // 2),\n(losses // 2))"),
        ("half + 'half(a)' -- half(a)", "half + 'half(a)' -- half(a)"),
    ])
    func `Calls are expanded, texts and comments are left alone`(_ text: String, _ expected: String) throws {
        #expect(try renderer().render(text, file: "x.sql", dialect: .duckdb) == expected)
    }

    @Test
    func `Each dialect has its own text`() throws {
        #expect(try renderer().render("@half(a)", file: "x.sql", dialect: .spark) == "(a DIV 2)")
    }

    @Test(arguments: [
        ("@half(a, b)", WarehouseError.wrongArgumentCount(file: "x.sql", macro: "half", expected: 1, found: 2)),
        ("@half(a", .unclosedMacro(file: "x.sql", macro: "half")),
        ("half(a)", .unknownMacro(file: "x.sql", call: "half")),
        ("@third(a)", .unknownMacro(file: "x.sql", call: "@third")),
    ])
    func `A call that cannot be is refused with the file's name`(_ text: String, _ expected: WarehouseError) throws {
        let renderer = try renderer()
        #expect(throws: expected) { try renderer.render(text, file: "x.sql", dialect: .duckdb) }
    }

    @Test(arguments: [
        ("-- parameters: a\n-- any:\nx", WarehouseError.missingHeader(file: "m.sql", name: "about")),
        ("-- about: x\n-- any:\nx", .missingHeader(file: "m.sql", name: "parameters")),
        ("-- about: x\n-- parameters: a", .invalidMacro(file: "m.sql", reason: "it has no text")),
        (
            "-- about: x\n-- parameters: a\n-- oracle:\nx",
            .invalidMacro(file: "m.sql", reason: "`-- oracle:` names no dialect")
        ),
    ])
    func `A macro file that is none is refused`(_ text: String, _ expected: WarehouseError) {
        #expect(throws: expected) { try Macro(file: "m.sql", name: "m", text: text) }
    }
}
