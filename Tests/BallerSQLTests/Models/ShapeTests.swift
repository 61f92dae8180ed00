import BallerDuckDB
import BallerSQL
import BallerTestSupport
import Testing

struct ShapeTests {
    @Test
    func
        `Tables of the star, what queries read of pages, and staging models that game logs do not need, have the shapes of shapes.csv`()
        throws
    {
        let warehouse = try Checkout.warehouse.get()
        let connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        try connection.createMissingInputs(of: warehouse)
        let pages = warehouse.sources.filter { $0.name != "nba_gamelogs" }.flatMap(\.files).map(\.relation)
        let empty = warehouse.emptyRelations(missing: Set(pages))
        var lines = ["model,columns"]
        let asked = Set(warehouse.queries.values.flatMap(\.header.reads))
        try connection.execute(SQL(name: "printed", text: "CREATE SCHEMA bref"))
        for file in warehouse.models.filter({ $0.step != .views })
            + warehouse.pages.filter({ asked.contains($0.relation) })
        {
            let text = "CREATE TABLE \(file.relation) AS\n" + (try warehouse.render(file))
            try connection.execute(SQL(name: file.name, text: text))
            guard empty.contains(file.stem) || file.step?.isStar == true || file.name.hasPrefix("pages/") else {
                continue
            }
            let columns = try connection.rows(SQL(name: file.relation, text: "DESCRIBE \(file.relation)"))
            let shape = columns.map { "\($0[0].text ?? "") \($0[1].text ?? "")" }.joined(separator: ", ")
            lines.append("\(file.relation),\"\(shape)\"")
        }
        let text = lines.joined(separator: "\n") + "\n"
        try WrittenFile.hold("warehouse/models/shapes.csv", to: text, writtenBy: "ShapeTests")
        #expect(lines.count > 10)
    }
}
