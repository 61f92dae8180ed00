-- about: Numbers of a printed line that are counted from play-by-play, in the order of the page.
-- parameters: row
-- any:
{row}.share_at_point_guard,
{row}.share_at_shooting_guard,
{row}.share_at_small_forward,
{row}.share_at_power_forward,
{row}.share_at_center,
{row}.on_court_plus_minus,
{row}.net_plus_minus,
{row}.bad_pass_turnovers,
{row}.lost_ball_turnovers,
{row}.other_turnovers,
{row}.shooting_fouls,
{row}.blocking_fouls,
{row}.offensive_fouls,
{row}.take_fouls,
{row}.shooting_fouls_drawn,
{row}.offensive_fouls_drawn,
{row}.points_by_assists,
{row}.and_ones,
{row}.shots_blocked
