-- about: Columns of a printed line of numbers from play-by-play, in the order of the page.
-- parameters: row
-- any:
{row}.minutes_played,
@play_by_play_numbers({row})
