import BallerCore

extension SeasonYear: ExpressibleByIntegerLiteral {
    package init(integerLiteral year: Int) { self.init(rawValue: year) }
}

/// A year is a season of the NBA.
extension SeasonID: ExpressibleByIntegerLiteral {
    package init(integerLiteral year: Int) { self.init(league: .nba, year: SeasonYear(rawValue: year)) }
}
