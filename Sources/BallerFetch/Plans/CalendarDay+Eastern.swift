package import BallerCore
package import Foundation

extension CalendarDay {
    /// The game day of an instant: a game that ends after midnight in New York belongs to the day before.
    package init(inNewYork moment: Date) {
        // Uses Eastern standard time all year; in summer the day ends an hour late, which does no harm here.
        self.init(inUTC: moment - 5 * 3600)
    }
}
