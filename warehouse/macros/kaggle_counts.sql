-- about: The counts of a line of Kaggle's historical data, which has zeros where a season did not count yet: seasons of the NBA.
-- parameters: row
-- any:
{row}.field_goals_made,
@attempts_of({row}.field_goals_attempted, {row}.field_goals_made) AS field_goals_attempted,
@recorded_since({row}.three_pointers_made, {row}.season_year, 1980) AS three_pointers_made,
@recorded_since({row}.three_pointers_attempted, {row}.season_year, 1980) AS three_pointers_attempted,
{row}.free_throws_made,
@attempts_of({row}.free_throws_attempted, {row}.free_throws_made) AS free_throws_attempted,
@recorded_since({row}.offensive_rebounds, {row}.season_year, 1974) AS offensive_rebounds,
@recorded_since({row}.defensive_rebounds, {row}.season_year, 1974) AS defensive_rebounds,
@recorded_since({row}.rebounds, {row}.season_year, 1951) AS rebounds,
{row}.assists,
@recorded_since({row}.steals, {row}.season_year, 1974) AS steals,
@recorded_since({row}.blocks, {row}.season_year, 1974) AS blocks,
@recorded_since({row}.turnovers, {row}.season_year, 1978) AS turnovers,
{row}.personal_fouls,
{row}.points
