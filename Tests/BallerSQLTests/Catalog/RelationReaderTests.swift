import Testing

@testable import BallerSQL

/// What a file says behind its columns, against the dictionary of the checkout.
struct RelationReaderTests {
    private func relation(_ columns: String, key: String = "player_id", folder: String = "models/facts") throws
        -> ArtifactRelation
    {
        let name = "\(folder)/fact_x.sql"
        let text = "-- about: One row per x.\n-- key: \(key)\nSELECT\n\(columns)\nFROM y"
        let file = SQLFile(name: name, header: try SQLHeader(file: name, text: text, required: []), text: text)
        let renderer = MacroRenderer(macros: [:])
        let reader = RelationReader(
            columns: try .bundled(),
            renderer: renderer,
            otherColumns: OtherColumns(of: [], renderer)
        )
        return try reader.relation(file, reading: [.init(name: "height", about: "How tall.", isRequired: false)])
    }

    @Test
    func `A column is what columns.csv says, unless a line behind it says otherwise`() throws {
        let found = try relation(
            "    steals,\n    x AS blocks, -- Shots blocked.\n    assists, -- …, of the team.\n    points -- NOT NULL; … at home."
        )
        #expect(
            found.columns.map(\.about) == [
                "Steals.", "Shots blocked.", "Assists, of the team.", "Points scored at home.",
            ]
        )
        #expect(found.required == ["points"])
    }

    @Test
    func `A value is in every row of a key, of what is in every record, and where the line says so`() throws {
        let found = try relation(
            "    player_id,\n    event_number,\n    team_id, -- NULL\n    points, -- NOT NULL\n    steals -- NULL where not told."
        )
        #expect(found.required == ["player_id", "event_number", "points"])
        #expect(found.columns.last?.about == "NULL where not told.")
    }

    @Test
    func `What the build computes has its formula, what a page prints has not`() throws {
        #expect(
            try relation("    win_pct").columns[0].about
                == "Share of games won. Computed as W / (W + L) (Basketball-Reference, glossary)."
        )
        #expect(try relation("    win_pct", folder: "pages/bref").columns[0].about == "Share of games won.")
    }

    @Test
    func `A column that the dictionary lacks means what it means in what is read, and else is refused`() throws {
        #expect(try relation("    height").columns[0].about == "How tall.")
        #expect(
            throws: WarehouseError.undescribedColumn(file: "models/facts/fact_x.sql", column: "depth_of_water")
        ) { try relation("    depth_of_water") }
    }
}
