import BallerCore
import BallerWeb
import Foundation

/// A clock that stands still.
struct FixedClock: WallClock {
    let moment: Date
    func now() -> Date { moment }

    /// A day on which the made-up leagues played in other years.
    static let inNovember = FixedClock(moment: Date(timeIntervalSince1970: 1_825_347_600))
}
