-- about: One row per player, season, part of it and team: shooting by distance, as Basketball-Reference prints it.
-- reads: raw_bref__player_shooting, raw_bref__profile_shooting, raw_bref__team_player_shooting, ref_bref_team_codes, bref_profile_names, bref_team_pages, same_players
@player_seasons(shooting, shooting_columns)
