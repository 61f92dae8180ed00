-- about: Columns of a printed line, sums or averages: shots, rebounds and the rest up to the points, in the order of the page.
-- parameters: row
-- any:
@each_box_column({row}.this_column)
