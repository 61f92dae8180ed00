package import BallerCore
package import Foundation

extension CalendarDay {
    /// The basketball day of a moment: games that end after midnight in New York belong to the evening before.
    package init(inNewYork moment: Date) {
        // Eastern standard time the whole year; in summer the day ends an hour late, which harms nothing here.
        self.init(inUTC: moment - 5 * 3600)
    }
}
