-- about: How far a number of a season's `lines` is from the mean of all, in standard deviations; rounded, because sums of parts differ in their last digits by the order of the rows.
-- parameters: name
-- any:
round((lines.{name} - means.{name}) / means.{name}_deviation, 4)
