package org.smartlibrary.starter.document;

import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.web.PageRequest;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;

/** For a service that brings springdoc: a caller is no parameter, and a page request is two. */
@AutoConfiguration
@ConditionalOnClass(SpringDocUtils.class)
class DocumentAutoConfiguration {

  DocumentAutoConfiguration() {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Caller.class)
        .replaceParameterObjectWithClass(PageRequest.class, PageParameters.class);
  }
}
