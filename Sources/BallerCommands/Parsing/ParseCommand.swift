import ArgumentParser

struct ParseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Turn saved pages into raw files for a build.",
        discussion: """
            Reads the raw store of `baller scrape` and pages that you saved yourself; sends nothing to the site.

              baller parse --pages pages --out raw
              baller parse page season.html --url https://www.basketball-reference.com/leagues/NBA_2018_totals.html
            """,
        subcommands: [ParsePagesCommand.self, ParsePageCommand.self],
        defaultSubcommand: ParsePagesCommand.self
    )
}
