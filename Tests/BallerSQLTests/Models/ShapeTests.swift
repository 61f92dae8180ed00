import BallerDuckDB
import BallerSQL
import BallerTestSupport
import Testing

struct ShapeTests {
    @Test
    func `Tables of the star, and staging models that game logs do not need, have the columns and types of shapes.csv`()
        throws
    {
        let warehouse = try Checkout.warehouse.get()
        let connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        try connection.createMissingInputs(of: warehouse)
        let pages = warehouse.sources.filter { $0.name != "nba_gamelogs" }.flatMap(\.files).map(\.relation)
        let empty = warehouse.emptyRelations(missing: Set(pages))
        var lines = ["model,columns"]
        for model in warehouse.models where model.step != .views {
            let text = "CREATE TABLE \(model.stem) AS\n" + (try warehouse.render(model))
            try connection.execute(SQL(name: model.name, text: text))
            guard empty.contains(model.stem) || model.step?.isStar == true else { continue }
            let columns = try connection.rows(SQL(name: model.stem, text: "DESCRIBE \(model.stem)"))
            let shape = columns.map { "\($0[0].text ?? "") \($0[1].text ?? "")" }.joined(separator: ", ")
            lines.append("\(model.stem),\"\(shape)\"")
        }
        let text = lines.joined(separator: "\n") + "\n"
        try WrittenFile.hold("warehouse/models/shapes.csv", to: text, writtenBy: "ShapeTests")
        #expect(lines.count > 10)
    }
}
