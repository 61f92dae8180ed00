/// A quarter or an overtime.
struct Period: Equatable {
    let number: Int

    /// Four quarters always were; every further period is an overtime.
    private static let quarters = 4

    var isOvertime: Bool { number > Self.quarters }

    var seconds: Double { isOvertime ? 300 : 720 }

    /// Seconds of the periods before.
    var start: Double { (1..<max(number, 1)).reduce(0) { $0 + Period(number: $1).seconds } }

    /// `3`, `OT`, `2OT`: the head of a column.
    var short: String {
        switch number - Self.quarters {
        case ...0: String(number)
        case 1: "OT"
        case let overtime: "\(overtime)OT"
        }
    }

    /// `Quarter 3`, `Overtime`, `Overtime 2`.
    var title: String {
        switch number - Self.quarters {
        case ...0: "Quarter \(number)"
        case 1: "Overtime"
        case let overtime: "Overtime \(overtime)"
        }
    }
}
