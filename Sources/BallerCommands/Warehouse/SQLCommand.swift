import ArgumentParser
import BallerSQL

struct SQLCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql",
        abstract: "Show the SQL that a build runs, and its order.",
        subcommands: [SQLShowCommand.self, SQLGraphCommand.self]
    )
}

struct SQLShowCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print a model, a printed table, a check or a query with its macros expanded.",
        discussion: """
              baller sql show fact_player_gamelogs
              baller sql show bref.player_seasons --dialect spark
              baller sql show dim_games__played_once
            """
    )

    @Argument(help: "The name of the file without .sql, the relation, or the path in warehouse/.")
    var name: String

    @Option(help: ArgumentHelp("The SQL dialect: duckdb or spark.", valueName: "dialect"))
    var dialect = SQLDialect.duckdb

    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) throws {
        let warehouse = try Warehouse.bundled()
        terminal.result(try warehouse.render(warehouse.statement(named: name), dialect: dialect))
    }
}

struct SQLGraphCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "graph",
        abstract: "Print the steps of a build, and what each relation is made from.",
        discussion: """
              baller sql graph
              baller sql graph --format dot | dot -Tsvg > build.svg
            """
    )

    @Option(help: ArgumentHelp("text, dot or mermaid.", valueName: "format"))
    var format = BuildGraph.Format.text

    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) throws {
        terminal.result(BuildGraph(try Warehouse.bundled()).text(format))
    }
}

extension SQLDialect: ExpressibleByArgument {}
extension BuildGraph.Format: ExpressibleByArgument {}
