package org.smartlibrary.gateway.identity.oauth;

import java.util.Optional;
import org.smartlibrary.gateway.identity.BuiltInIssuer;
import org.smartlibrary.gateway.identity.IdentitySettings;
import org.smartlibrary.gateway.identity.IdentitySettings.Person;
import org.smartlibrary.gateway.identity.MasterSecret;
import org.smartlibrary.starter.security.Role;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The people named in the settings, with passwords derived from the master secret. */
@Component
@BuiltInIssuer
class People implements UserDetailsService {

  private final MasterSecret master;
  private final IdentitySettings settings;

  People(MasterSecret master, IdentitySettings settings) {
    this.master = master;
    this.settings = settings;
  }

  Optional<Person> find(String name) {
    return Optional.ofNullable(settings.people().get(name));
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    var person = find(name).orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
    return User.withUsername(name)
        .password(master.passwordOf(name))
        .roles(person.roles().stream().map(Role::name).toArray(String[]::new))
        .build();
  }
}
