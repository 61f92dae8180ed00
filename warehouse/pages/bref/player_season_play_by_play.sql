-- about: One row per player, season, part of it and team: positions, turnovers and fouls counted from play-by-play, as Basketball-Reference prints them.
-- reads: raw_bref__player_play_by_play, raw_bref__profile_play_by_play, raw_bref__team_player_play_by_play, ref_bref_team_codes, bref_profile_names, bref_team_pages, same_players
@player_seasons(play_by_play, play_by_play_columns)
