import BallerCore
import BallerPages

extension PageAddress {
    /// The month that a page of a season's schedule is named by: `december`, `october-2019`.
    var monthNumber: Int? { values["month"].flatMap { CalendarDay.month(named: $0) } }
}
