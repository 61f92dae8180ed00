-- about: Columns of a printed line of shooting against the league, in the order of the page.
-- parameters: row
-- any:
{row}.minutes_played,
{row}.field_goal_pct,
{row}.two_point_pct,
{row}.three_point_pct,
{row}.effective_field_goal_pct,
{row}.free_throw_pct,
{row}.true_shooting_pct,
{row}.free_throw_attempt_rate,
{row}.three_point_attempt_rate,
{row}.adjusted_field_goal_pct,
{row}.adjusted_two_point_pct,
{row}.adjusted_three_point_pct,
{row}.adjusted_effective_field_goal_pct,
{row}.adjusted_free_throw_pct,
{row}.adjusted_true_shooting_pct,
{row}.adjusted_free_throw_attempt_rate,
{row}.adjusted_three_point_attempt_rate,
{row}.field_goal_points_added,
{row}.true_shooting_points_added
